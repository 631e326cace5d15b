namespace Rapporteur.Knowledge.Tests;

/// <summary>The header lines of the files, as knowledge/README.md gives them.</summary>
internal static class Columns
{
    public const string Countries = "iso3|iso2|cow|fips|name|names|adjectives|people|capital|from|to";
    public const string Places = "name|names|country|kind|latitude|longitude|region";
    public const string People = "name|names|gender|country|role|office|from|to";
    public const string Organisations = "name|names|kind|country|role|code|from|to";
    public const string Members = "organisation|country|from|to";
    public const string Roles = "words|role|cameo|kind|office|gender";
    public const string Metonyms = "phrase|country|role|note";
    public const string Regions = "code|name|names|adjectives|people|members";
    public const string Verbs = "pattern|cameo|mode|example";
}
