using Rapporteur.Language;

namespace Rapporteur.Groups;

/// <summary>The sets of actors that the story has named so far, to which "both countries" and "the countries she mentioned" point. For one thread.</summary>
internal sealed class EarlierSets(IReadOnlyList<Statement> statements)
{
    private readonly List<(Span Words, MemberKind Kind, List<ActorReference> Members)> _sets = [];

    /// <summary>Notes a set of at least two.</summary>
    public void Note(Span words, MemberKind kind, List<ActorReference> members)
    {
        if (members.Count > 1) _sets.Add((words, kind, members));
    }

    /// <summary>Forgets the sets before a place.</summary>
    public void Forget(int before) => _sets.RemoveAll(s => s.Words.Start < before);

    /// <summary>The last set before a place that fits; null for none.</summary>
    /// <param name="before">The place in the text.</param>
    /// <param name="kind">What the members must be.</param>
    /// <param name="count">How many they must be; 0 for any number.</param>
    /// <param name="speaker">Who must have named it; null for anybody.</param>
    public List<ActorReference>? Last(int before, MemberKind kind, int count, string? speaker)
    {
        for (var i = _sets.Count - 1; i >= 0; i--)
        {
            var (words, found, members) = _sets[i];
            if (words.End > before || (kind != MemberKind.Any && found != kind) || (count > 0 && members.Count != count)) continue;
            if (speaker is null || IsSaidBy(words, speaker)) return members;
        }

        return null;
    }

    private bool IsSaidBy(Span words, string speaker)
    {
        foreach (var statement in statements)
        {
            if (statement.Speaker?.ActorId != speaker) continue;
            // From the cue to the end, for the grammar may leave words between out of the content.
            var said = statement.Cue;
            foreach (var content in statement.Content) said = said.Union(content);
            if (said.Contains(words)) return true;
        }

        return false;
    }
}
