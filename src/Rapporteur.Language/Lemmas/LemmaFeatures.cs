using static Rapporteur.Language.FeatureHash;

namespace Rapporteur.Language.Lemmas;

/// <summary>The features by which a script is judged for a form.</summary>
internal static class LemmaFeatures
{
    /// <summary>Room that the features need.</summary>
    public const int Capacity = 32;

    private const int LongestEnding = 6;

    /// <summary>Gathers the features; gives their number.</summary>
    /// <param name="form">The word.</param>
    /// <param name="tag">Its <see cref="LemmaTag"/>.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="script">Number of the script.</param>
    /// <param name="edit">The script.</param>
    /// <param name="known">How well the lemma that the script makes is known.</param>
    /// <param name="features">Where they go.</param>
    public static int Extract(ReadOnlySpan<char> form, uint tag, Upos upos, int script, EditScript edit, LemmaEvidence known, Span<uint> features)
    {
        var count = 0;
        var id = (uint)script;
        features[count++] = Mix(Triple(1, tag, id));
        features[count++] = Mix(Triple(2, id, known.Bucket));
        features[count++] = Mix(Pair(Triple(3, tag, id), known.Bucket));
        features[count++] = Mix(Pair(10, known.Bucket));
        features[count++] = Mix(Pair(Triple(4, (uint)edit.Case, tag), form.Length > 1 ? (uint)CharKinds.Of(form[0]) * 32 + (uint)CharKinds.Of(form[^1]) : 0));
        for (var length = 1; length <= Math.Min(LongestEnding, form.Length); length++)
        {
            var ending = Pair(Folded(form[^length..]), (uint)length);
            features[count++] = Mix(Pair(Triple(5, tag, id), ending));
            features[count++] = Mix(Triple(6, id, ending));
        }

        // The letters that would stand last: whether a stem may end so, or wants its e back.
        var stem = form[..Math.Max(0, form.Length - edit.Cut.Length)];
        features[count++] = Mix(Triple(7, id, Shape(stem)));
        features[count++] = Mix(Triple(8, (uint)upos, Pair(Shape(stem), Folded(edit.Add))));
        features[count++] = Mix(Triple(9, id, Folded(stem[Math.Max(0, stem.Length - 3)..])));
        return count;
    }

    /// <summary>Vowels and consonants of a stem's last letters, and whether the last is doubled.</summary>
    private static uint Shape(ReadOnlySpan<char> stem)
    {
        var shape = (uint)Math.Min(stem.Length, 5);
        for (var i = Math.Max(0, stem.Length - 4); i < stem.Length; i++)
            shape = (shape * 4) + (CharKinds.Fold(stem[i]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 1u : 2u);
        return (shape * 2) + (stem.Length > 1 && stem[^1] == stem[^2] ? 1u : 0);
    }
}
