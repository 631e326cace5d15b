namespace Rapporteur.Relations;

/// <summary>The relations that the contract knows and that rules treat in their own ways.</summary>
internal static class RelationTypes
{
    public const string Ally = "ally";
    public const string Fights = "fights";
    public const string Talks = "talks";
    public const string Favours = "favours";
    public const string Opposes = "opposes";
    public const string Leads = "leads";
    public const string Member = "member";
    public const string Part = "part";
    public const string Same = "same";

    /// <summary>Whether a relation holds both ways by what it means.</summary>
    public static bool IsSymmetric(string type) => type is Ally or Fights or Talks or Same;

    /// <summary>Whether it is a stand towards another, so that nobody has it to those whose name is in his own.</summary>
    public static bool IsStanding(string type) => !IsOnce(type) && type != Ally;

    /// <summary>Whether it holds by what its ends are, so that to tell it again tells nothing: who leads, belongs to, is a part or a name of whom.</summary>
    public static bool IsOnce(string type) => IsOfBody(type) || type == Same;

    /// <summary>Whether its second end is a body or state: nobody leads, or is a part of, a person.</summary>
    public static bool IsOfBody(string type) => type is Leads or Member or Part;
}
