namespace Rapporteur.Groups;

/// <summary>The groups of a story as they are found: the same members under another word are no second group. For one thread.</summary>
internal sealed class GroupList
{
    private readonly List<Group> _groups = [];

    /// <summary>Adds a group that is not there yet.</summary>
    public void Add(Group group)
    {
        foreach (var known in _groups)
        {
            if (known.Status != group.Status) continue;
            var isNamedSo = string.Equals(known.Name, group.Name, StringComparison.OrdinalIgnoreCase);
            if (group.Members.Count == 0 ? isNamedSo : Members.AreSame(known.Members, group.Members)) return;
        }

        _groups.Add(group);
    }

    /// <summary>The groups in the order of the text.</summary>
    public List<Group> InOrder() => [.. _groups.OrderBy(g => g.Evidence.Start)];
}
