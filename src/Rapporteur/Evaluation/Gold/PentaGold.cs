namespace Rapporteur.Evaluation.Gold;

/// <summary>The class of the main event.</summary>
/// <param name="Penta">0 neutral, 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict.</param>
public sealed record PentaGold(int Penta) : GoldContent(GoldForm.Penta);
