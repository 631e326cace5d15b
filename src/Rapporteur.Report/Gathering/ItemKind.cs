namespace Rapporteur.Report.Gathering;

/// <summary>What an item of a record is.</summary>
internal enum ItemKind
{
    Actor,
    Event,
    Statement,
    Position,
    Relation,
    Group,
}
