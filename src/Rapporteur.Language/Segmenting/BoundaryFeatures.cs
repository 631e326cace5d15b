using static Rapporteur.Language.FeatureHash;

namespace Rapporteur.Language.Segmenting;

/// <summary>The features of a place between two tokens, for whether a sentence ends there.</summary>
internal static class BoundaryFeatures
{
    /// <summary>Room that a sink needs.</summary>
    public const int Capacity = 96;

    private const int LookAhead = 10;

    /// <summary>Gathers the features of the place after token <paramref name="at"/>.</summary>
    public static void Extract(ReadOnlySpan<Unit> units, int at, in SentenceState state, ref FeatureSink sink)
    {
        ref readonly var a = ref units[at];
        ref readonly var b = ref units[at + 1];
        ref readonly var a2 = ref Get(units, at - 1);
        ref readonly var a3 = ref Get(units, at - 2);
        ref readonly var b2 = ref Get(units, at + 2);
        ref readonly var b3 = ref Get(units, at + 3);
        ref readonly var b4 = ref Get(units, at + 4);
        uint ca = a.Class, cb = b.Class, ca2 = a2.Class, cb2 = b2.Class, ca3 = a3.Class, cb3 = b3.Class;
        var space = b.SpaceBefore ? 1u : 0;
        var length = Bucket(state.Tokens);

        sink.Add(1);
        sink.Add(a.Word);
        sink.Add(b.Word);
        sink.Add(a2.Word);
        sink.Add(b2.Word);
        sink.Add(a3.Word);
        sink.Add(b3.Word);
        sink.Add(Pair(a.Word, b.Word));
        sink.Add(Pair(a2.Word, a.Word));
        sink.Add(Pair(b.Word, b2.Word));
        sink.Add(Pair(a.Word, b2.Word));
        sink.Add(Triple(a2.Word, a.Word, b.Word));
        sink.Add(Triple(a.Word, b.Word, b2.Word));
        sink.Add(Triple(a3.Word, a2.Word, a.Word));
        sink.Add(Triple(b.Word, b2.Word, b3.Word));
        sink.Add(a.Suffix);
        sink.Add(b.Suffix);
        sink.Add(Pair(a.Suffix, cb));
        sink.Add(Pair(ca, b.Suffix));
        sink.Add(a.Shape);
        sink.Add(b.Shape);
        sink.Add(Pair(a.Shape, b.Shape));
        sink.Add(Triple(a2.Shape, a.Shape, b.Shape));
        sink.Add(Triple(a.Shape, b.Shape, b2.Shape));
        sink.Add(Pair(Pair(a2.Shape, a.Shape), Pair(b.Shape, b2.Shape)));
        sink.Add(ca);
        sink.Add(cb);
        sink.Add(Pair(ca, cb));
        sink.Add(Triple(ca2, ca, cb));
        sink.Add(Triple(ca, cb, cb2));
        sink.Add(Pair(Pair(ca2, ca), Pair(cb, cb2)));
        sink.Add(Pair(Triple(ca3, ca2, ca), cb));
        sink.Add(Pair(ca, Triple(cb, cb2, cb3)));
        sink.Add(Pair(Triple(ca3, ca2, ca), Triple(cb, cb2, cb3)));
        sink.Add(Pair(a.Word, cb));
        sink.Add(Pair(ca, b.Word));
        sink.Add(Triple(a.Word, cb, cb2));
        sink.Add(Triple(a2.Word, ca, cb));
        sink.Add(Pair(Pair(a2.Word, a.Word), cb));
        sink.Add(Pair(a.Word, b.Case));
        sink.Add(Pair(ca, b.Case));
        sink.Add(Triple(ca2, ca, b.Case));
        sink.Add(Triple(a.Word, b.Case, b2.Case));
        sink.Add(Triple(ca, b.Case, cb2));
        sink.Add(Triple(ca, a.Entry.Ends, Pair(b.Entry.Starts, b.Case)));
        sink.Add(Pair(a.Entry.Bits, b.Entry.Bits));
        sink.Add(Triple(a.Entry.Ends, b.Entry.Starts, space));
        sink.Add(Triple(a.Entry.Ends, (uint)a.Last, b.Case));
        sink.Add(Triple(a.Word, space, cb));
        sink.Add(Triple(ca, (uint)Math.Min(a.Length, 6), b.Case));
        sink.Add(Triple((uint)a.Last, b.Word, space));
        sink.Add(length);
        sink.Add(Pair(length, ca));
        sink.Add(Pair(length, cb));
        sink.Add(Triple(length, ca, cb));
        sink.Add(Triple(length, ca, b.Case));
        AddStructure(units, at, state, ref sink);
        var inside = ((uint)state.Quotes << 2) | (uint)Math.Clamp(state.Brackets, 0, 2);
        sink.Add(Pair(inside, ca));
        sink.Add(Triple(inside, a.Word, b.Word));
        sink.Add(Triple(inside, ca, b.Case));
        sink.Add(Pair(Triple(inside, ca2, ca), cb));
        sink.Add(Pair(b4.Class, Triple(ca, cb, cb2)));
    }

    private static void AddStructure(ReadOnlySpan<Unit> units, int at, in SentenceState state, ref FeatureSink sink)
    {
        ref readonly var a = ref units[at];
        ref readonly var b = ref units[at + 1];
        var verbs = (uint)Math.Min(state.Verbs, 3);
        var ahead = AheadOf(units, at + 1);
        var toEnd = Bucket(units.Length - at - 1);
        var fromStart = Bucket(at + 1);
        var capitals = (uint)(state.Capitals * 4 / Math.Max(1, state.Tokens));
        sink.Add(Pair(verbs, a.Class));
        sink.Add(Pair(ahead, b.Class));
        sink.Add(Triple(verbs, ahead, Pair(a.Class, b.Case)));
        sink.Add(Triple(verbs, ahead, b.Case));
        sink.Add(Triple(toEnd, a.Class, b.Class));
        sink.Add(Triple(fromStart, a.Class, b.Class));
        sink.Add(Pair(toEnd, fromStart));
        sink.Add(Triple(capitals, a.Class, b.Case));
        sink.Add(Triple(capitals, Bucket(state.Tokens), b.Case));
        sink.Add(Triple(capitals, verbs, Pair(a.Class, b.Class)));
        sink.Add(Triple((uint)Math.Min(state.Commas, 3), a.Class, b.Class));
        sink.Add(Pair(units[0].Word, a.Class));
        sink.Add(Triple(units[at + 1 - state.Tokens].Class, a.Class, b.Class));
    }

    /// <summary>Sketches what follows up to the next stop: whether a verb comes, how soon the stop, and what it is.</summary>
    private static uint AheadOf(ReadOnlySpan<Unit> units, int from)
    {
        var verb = 0u;
        for (var i = 0; i < LookAhead; i++)
        {
            if (from + i >= units.Length) return 64 + verb + ((uint)i >> 1 << 2);
            ref readonly var unit = ref units[from + i];
            if (unit.First is CharKind.Period or CharKind.Terminal && unit.IsPunctuation) return 128 + verb + ((uint)i >> 1 << 2);
            if (unit.IsVerb) verb = 1;
        }

        return verb;
    }

    private static ref readonly Unit Get(ReadOnlySpan<Unit> units, int at)
    {
        if ((uint)at < (uint)units.Length) return ref units[at];
        return ref Unit.Outside;
    }

    private static uint Bucket(int count) => count switch
    {
        < 6 => (uint)count,
        < 8 => 6,
        < 12 => 7,
        < 18 => 8,
        < 30 => 9,
        < 50 => 10,
        < 80 => 11,
        _ => 12,
    };
}
