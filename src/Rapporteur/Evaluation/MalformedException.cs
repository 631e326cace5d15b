namespace Rapporteur.Evaluation;

/// <summary>Carries what is wrong with a line up to the parser, which answers it as a value. Never leaves this folder.</summary>
internal sealed class MalformedException(string message) : Exception(message);
