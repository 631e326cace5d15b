namespace Rapporteur.Language.Segmenting;

/// <summary>A syntactic word as the splitter finds it.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="ContinuesToken">Whether it continues the multiword token of the piece before it.</param>
internal readonly record struct Piece(int Start, int End, bool ContinuesToken);
