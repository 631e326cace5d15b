using Rapporteur.Groups;
using Rapporteur.Knowledge;
using Rapporteur.Language;

namespace Rapporteur.Mentions;

/// <summary>Text to mentions: find the phrases, decide what the names mean, then the descriptions, then the pronouns.</summary>
internal sealed class MentionReader(World world, GroupBook groups)
{
    private readonly PhraseFinder _finder = new(world);

    /// <summary>Reads the mentions of a document.</summary>
    /// <param name="document">The text with its trees.</param>
    /// <param name="day">The day at which offices are looked up; null where none is known.</param>
    /// <param name="isQuestion">Whether the text is one phrase with a few words around it, so that one word tells what country it is of.</param>
    public StoryMentions Read(Document document, DateOnly? day, bool isQuestion = false)
    {
        var phrases = Standings.At(_finder.Find(document), day);
        var actors = new ActorTable(world, day);
        var byHead = new Dictionary<int, Phrase>(phrases.Count);
        foreach (var phrase in phrases) byHead.TryAdd(phrase.Head, phrase);
        var around = new Surroundings(world, document, phrases, isQuestion ? 1 : Surroundings.FewestMentions);
        var names = new NameResolver(world, document, actors, new Acronyms(document, phrases), around);
        var descriptions = new DescriptionResolver(world, document, actors, byHead, around);
        var pronouns = new PronounResolver(world, document);
        names.ChooseThings(phrases);
        FindOwners(phrases, descriptions);
        names.Prepare(phrases);
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Form == MentionForm.Name)
            {
                names.Resolve(phrases[i]);
                if (phrases[i] is { Actor: { } named, Role: { } title }) actors.Note(named.Id, title);
            }
            else if (phrases[i].Form == MentionForm.Pronoun) pronouns.Resolve(phrases[i], phrases, i);
            else
            {
                // A possessive pronoun ("his troops") has its owner only now.
                descriptions.FindOwner(phrases[i], []);
                descriptions.Resolve(phrases[i], phrases, i);
            }

            Appositions.Join(document, phrases[i], byHead, actors);
        }

        var roles = new SharedRoles(world.Words, document, byHead, descriptions);
        roles.Find(phrases);
        pronouns.ResolveFronted(phrases);
        pronouns.ResolveSpeakers(phrases);
        Appositions.Join(document, phrases, byHead, actors);
        foreach (var phrase in phrases) phrase.Actor = actors.Current(phrase.Actor);
        // A mention shows one actor: words for several show none.
        var shown = new MentionList(world, document, phrases).All;
        new PointedSets(groups, new StoryMentions(document, phrases, actors.All, shown), roles).Find();
        actors.Keep([.. phrases.Where(p => p is { Actor: not null, IsDateline: false }).SelectMany(p => p.Others.Prepend(p.Actor!)).Select(a => a.Id)]);
        return new StoryMentions(document, phrases, actors.All, shown);
    }

    private static void FindOwners(List<Phrase> phrases, DescriptionResolver descriptions)
    {
        var window = new List<Phrase>();
        var first = 0;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].Sentence != phrases[first].Sentence) first = i;
            if (phrases[i].Role is null) continue;
            window.Clear();
            for (var j = first; j < phrases.Count && phrases[j].Sentence == phrases[i].Sentence; j++) window.Add(phrases[j]);
            descriptions.FindOwner(phrases[i], window);
        }
    }
}
