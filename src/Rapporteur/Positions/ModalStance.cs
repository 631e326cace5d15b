namespace Rapporteur.Positions;

/// <summary>The stance that an auxiliary gives to what it stands with. Immutable.</summary>
/// <param name="Value">-1 against to +1 for.</param>
/// <param name="IsConditional">Whether it depends on something.</param>
/// <param name="Use">When it counts.</param>
internal sealed record ModalStance(double Value, bool IsConditional, ModalUse Use);
