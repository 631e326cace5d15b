namespace Rapporteur.Records;

/// <summary>What all items of stories have.</summary>
public interface IStoredItem : IDated
{
    /// <summary>The number of its story in the store.</summary>
    long Story { get; }

    /// <summary>Where its evidence begins, in UTF-16 code units of the story's text.</summary>
    int StartAt { get; }

    /// <summary>Where its evidence ends, exclusive.</summary>
    int EndAt { get; }

    /// <summary>The item as <c>read --format jsonl</c> prints it, with every field, also those that have no column.</summary>
    string Json { get; }
}
