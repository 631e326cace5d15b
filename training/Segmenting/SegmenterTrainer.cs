using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Segmenting;

namespace Rapporteur.Training.Segmenting;

/// <summary>Trains the segmenter.</summary>
internal sealed class SegmenterTrainer(SegmenterSettings settings)
{
    private const int Folds = 5;

    public SegmenterModel Train(IEnumerable<ConlluSentence> sentences)
    {
        var paragraphs = GoldParagraph.From(sentences);
        var innerSplits = InnerSplitsBuilder.Build(paragraphs.Select(p => new RenderedParagraph(p)));
        var examples = Examples(paragraphs, innerSplits);
        Console.Error.WriteLine($"{paragraphs.Count} paragraphs, {examples.Tokens.Count} places in stretches, {examples.Sentences.Count} between tokens");
        var tokens = Fit("tokens", examples.Tokens, settings.TokenBits, 3);
        var boundaries = Fit("sentences", examples.Sentences, settings.SentenceBits, 1);
        return new SegmenterModel(LexiconBuilder.Build(paragraphs), innerSplits, tokens, boundaries);
    }

    /// <summary>
    /// Each paragraph once as it is and once varied. Its words are looked up in a lexicon of the other folds, so that unknown words are
    /// as frequent in training as in use.
    /// </summary>
    private SegmenterExamples Examples(List<GoldParagraph> paragraphs, InnerSplits innerSplits)
    {
        var variation = new Variation(new Random(settings.Seed), Wire.Load());
        var examples = new SegmenterExamples(innerSplits);
        for (var fold = 0; fold < Folds; fold++)
        {
            var lexicon = LexiconBuilder.Build(paragraphs.Where(p => p.Document % Folds != fold));
            foreach (var paragraph in paragraphs.Where(p => p.Document % Folds == fold))
            {
                examples.Add(new RenderedParagraph(paragraph), lexicon, 1);
                if (settings.VariedWeight > 0) examples.Add(new RenderedParagraph(variation.Vary(paragraph)), lexicon, settings.VariedWeight);
            }
        }

        return examples;
    }

    private LinearModel Fit(string name, ExampleSet examples, int bits, int classes)
    {
        var trainer = new LinearTrainer(bits, classes, settings.Rate, settings.Decay);
        var random = new Random(settings.Seed);
        for (var pass = 1; pass <= settings.Passes; pass++)
        {
            var loss = trainer.Pass(examples, random);
            if (pass * 2 > settings.Passes) trainer.Snapshot();
            Console.Error.WriteLine($"{name} pass {pass}: loss {loss:F5}");
        }

        return trainer.Model();
    }
}
