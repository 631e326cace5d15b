namespace Rapporteur.Evaluation.Gold;

/// <summary>What is so about a story.</summary>
/// <param name="Form">Which kind of facts it holds.</param>
public abstract record GoldContent(GoldForm Form);
