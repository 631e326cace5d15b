namespace Rapporteur.Knowledge.Compiled;

/// <summary>A <see cref="Location"/> in numbers of strings; NaN for degrees that are not known.</summary>
internal readonly record struct LocationRecord(int Id, int Name, int Country, int Kind, int Region, int CapitalOf, int File, int Line, double Latitude, double Longitude);
