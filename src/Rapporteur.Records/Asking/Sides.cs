using Rapporteur.Records.Data;

namespace Rapporteur.Records.Asking;

/// <summary>The sides of each kind of row.</summary>
internal static class Sides
{
    public static Side<EventActorRow> Party { get; } = new(static a => a.Actor, static a => a.Realm, static a => a.Code);

    public static Side<EventPairRow> Source { get; } = new(static p => p.SourceActor, static p => p.SourceRealm, static p => p.SourceCode);

    public static Side<EventPairRow> Target { get; } = new(static p => p.TargetActor, static p => p.TargetRealm, static p => p.TargetCode);

    public static Side<StoredRelation> From { get; } = new(static r => r.FromActor, static r => r.FromRealm, static r => r.FromCode);

    public static Side<StoredRelation> To { get; } = new(static r => r.ToActor, static r => r.ToRealm, static r => r.ToCode);

    public static Side<StoredStatement> Speaker { get; } = new(static s => s.Speaker, static s => s.SpeakerRealm, static s => s.SpeakerCode);

    public static Side<StoredPosition> Holder { get; } = new(static p => p.Holder, static p => p.HolderRealm, static p => p.HolderCode);
}
