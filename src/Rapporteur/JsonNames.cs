namespace Rapporteur;

/// <summary>The words that the record's contract uses for the enumerations.</summary>
public static class JsonNames
{
    /// <summary>person, government, organisation, armed-group, people, country or group.</summary>
    public static string Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Government => "government",
        ActorKind.Organisation => "organisation",
        ActorKind.ArmedGroup => "armed-group",
        ActorKind.People => "people",
        ActorKind.Country => "country",
        _ => "group",
    };

    /// <summary>person, organisation, location, nationality, time or group.</summary>
    public static string Of(MentionType type) => type switch
    {
        MentionType.Person => "person",
        MentionType.Organisation => "organisation",
        MentionType.Location => "location",
        MentionType.Nationality => "nationality",
        MentionType.Time => "time",
        _ => "group",
    };

    /// <summary>name, nominal or pronoun.</summary>
    public static string Of(MentionForm form) => form switch
    {
        MentionForm.Name => "name",
        MentionForm.Nominal => "nominal",
        _ => "pronoun",
    };

    /// <summary>actual, planned, possible, called-for or conditional.</summary>
    public static string Of(EventStatus status) => status switch
    {
        EventStatus.Actual => "actual",
        EventStatus.Planned => "planned",
        EventStatus.Possible => "possible",
        EventStatus.CalledFor => "called-for",
        _ => "conditional",
    };

    /// <summary>killed, injured, abducted, arrested or displaced.</summary>
    public static string Of(CasualtyKind kind) => kind switch
    {
        CasualtyKind.Killed => "killed",
        CasualtyKind.Injured => "injured",
        CasualtyKind.Abducted => "abducted",
        CasualtyKind.Arrested => "arrested",
        _ => "displaced",
    };
}
