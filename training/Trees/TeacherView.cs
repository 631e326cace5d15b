namespace Rapporteur.Training.Trees;

/// <summary>What the teachers find likely of one word.</summary>
internal sealed record TeacherView(SoftLabel[] Head, SoftLabel[] Relation, SoftLabel[] Upos, SoftLabel[] Xpos, SoftLabel[] Features);
