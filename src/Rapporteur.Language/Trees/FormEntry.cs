namespace Rapporteur.Language.Trees;

/// <summary>A form and what it gives to the gates of the first layer. Immutable.</summary>
internal sealed class FormEntry(string form, float[] gates)
{
    /// <summary>The form.</summary>
    public string Form { get; } = form;

    /// <summary>Input to the gates of both directions, bias included.</summary>
    public float[] Gates { get; } = gates;
}
