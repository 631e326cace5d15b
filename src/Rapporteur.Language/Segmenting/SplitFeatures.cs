using static Rapporteur.Language.FeatureHash;

namespace Rapporteur.Language.Segmenting;

/// <summary>The features of a place between two characters of a stretch without white space.</summary>
internal static class SplitFeatures
{
    /// <summary>Room that a sink needs.</summary>
    public const int Capacity = 48;

    /// <summary>Gathers the features.</summary>
    /// <param name="context">The stretch.</param>
    /// <param name="at">The place: before the character at this offset.</param>
    /// <param name="pieceStart">Where the word that would end here begins.</param>
    /// <param name="previous">The last decision in this stretch that parted words.</param>
    /// <param name="sink">Where the features go.</param>
    public static void Extract(in SplitContext context, int at, int pieceStart, SplitKind previous, ref FeatureSink sink)
    {
        uint c3 = context.Char(at - 3), c2 = context.Char(at - 2), c1 = context.Char(at - 1);
        uint d1 = context.Char(at), d2 = context.Char(at + 1), d3 = context.Char(at + 2);
        uint k3 = (uint)context.Kind(at - 3), k2 = (uint)context.Kind(at - 2), k1 = (uint)context.Kind(at - 1);
        uint l1 = (uint)context.Kind(at), l2 = (uint)context.Kind(at + 1), l3 = (uint)context.Kind(at + 2);
        var kinds = (k1 << 5) | l1;
        var leftStart = context.RunStart(at);
        var rightEnd = context.RunEnd(at);
        var left = context.HashOf(leftStart, at);
        var right = context.HashOf(at, rightEnd);
        var farLeft = context.HashOf(context.RunStart(leftStart), leftStart);
        var farRight = context.HashOf(rightEnd, context.RunEnd(rightEnd));
        var piece = context.HashOf(pieceStart, at);
        var offset = (uint)Math.Min(at - context.Start, 31);
        var remaining = (uint)Math.Min(context.End - at, 5);
        var isLast = remaining == 1 ? 1u : 0;
        var next = (uint)context.NextKind;

        sink.Add(1);
        sink.Add(kinds);
        sink.Add(Triple(k2, kinds, l2));
        sink.Add(Pair(Triple(k3, k2, kinds), Pair(l2, l3)));
        sink.Add(Pair(c1, d1));
        sink.Add(Triple(c2, c1, d1));
        sink.Add(Triple(c1, d1, d2));
        sink.Add(Pair(Pair(c2, c1), Pair(d1, d2)));
        sink.Add(Pair(Triple(c3, c2, c1), Triple(d1, d2, d3)));
        sink.Add(Pair(left, right));
        sink.Add(Pair(left, d1));
        sink.Add(Pair(c1, right));
        sink.Add(Pair(piece, d1));
        sink.Add(Pair(piece, right));
        sink.Add(Triple(piece, d1, isLast));
        sink.Add(Pair(context.Hash, offset));
        sink.Add(Pair(farRight, d1));
        sink.Add(Pair(farLeft, c1));
        sink.Add(Triple(left, d1, farRight));
        sink.Add(Triple(farLeft, c1, right));
        var lexicon = context.Lexicon;
        uint pieceKnown = lexicon.Frequency(piece), rightKnown = lexicon.Frequency(right);
        sink.Add(Triple(pieceKnown, rightKnown, kinds));
        sink.Add(Triple(pieceKnown, lexicon.Frequency(context.HashOf(pieceStart, Math.Min(at + 1, context.End))), Triple(d1, isLast, next)));
        sink.Add(Triple(lexicon.Frequency(context.Hash), kinds, offset));
        sink.Add(Triple(remaining, kinds, next));
        sink.Add(Triple(Pair(piece, d1), context.NextWord, isLast));
        sink.Add(Triple(context.PreviousWord, context.Hash, offset));
        sink.Add(Triple(context.NextWord, context.Hash, offset));
        sink.Add(Pair(Triple(context.NextEntry.LowerCase, next, d1), isLast));
        sink.Add(Pair(Triple(context.NextEntry.Upos, context.Hash, offset), isLast));
        sink.Add(Triple((uint)Math.Min(at - pieceStart, 8), kinds, l2));
        sink.Add(Pair(Triple((uint)Math.Min(at - pieceStart, 8), kinds, isLast), next));
        sink.Add(Pair(context.Flags, kinds));
        sink.Add(Triple(context.Flags, c1, d1));
        sink.Add(Triple((uint)(at - leftStart), (uint)(rightEnd - at), Triple(kinds, l2, k2)));
        sink.Add(Pair(Triple(context.Char(leftStart), c2, c1), d1));
        sink.Add(Pair(Triple(d1, d2, d3), c1));
        sink.Add(Pair(context.Shape, offset));
        sink.Add(Triple((uint)previous, kinds, l2));
        sink.Add(Triple((uint)previous, farLeft, left));
    }
}
