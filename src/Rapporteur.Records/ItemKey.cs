namespace Rapporteur.Records;

/// <summary>Numbers of items: the story's number and the item's place in it, so that a story's items lie together and need no counter.</summary>
internal static class ItemKey
{
    /// <summary>A story of four million characters has fewer than a million sentences or mentions.</summary>
    public const int Bits = 20;

    public static long Of(long story, int index) => index < 1 << Bits ? (story << Bits) | (long)index : throw new StoreException($"a story has more than {1 << Bits:N0} items of one kind; split it");

    public static long StoryOf(long item) => item >> Bits;

    /// <summary>The first number of the items of a story; those of the next story begin at the first number of the next.</summary>
    public static long First(long story) => story << Bits;
}
