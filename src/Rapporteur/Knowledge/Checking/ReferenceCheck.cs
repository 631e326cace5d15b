using Rapporteur.Knowledge.Layers;

namespace Rapporteur.Knowledge.Checking;

/// <summary>Codes and names that point to nothing.</summary>
internal sealed class ReferenceCheck : IKnowledgeCheck
{
    private static readonly (FactKind Kind, int Column)[] CountryColumns =
        [(FactKind.Metonym, 1), (FactKind.Place, 2), (FactKind.Person, 3), (FactKind.Organisation, 3), (FactKind.Member, 1), (FactKind.Dispute, 1)];

    public void Run(CheckContext context)
    {
        var countries = context.Keys(FactKind.Country);
        var regions = context.Keys(FactKind.Region);
        foreach (var (kind, column) in CountryColumns)
        {
            foreach (var row in context.Facts(kind))
            {
                var code = row[column];
                if (code.Length > 0 && code[0] != '@' && !countries.Contains(code) && !regions.Contains(code))
                    context.Error(row, $"'{code}' is the code of no country or region", "write the ISO 3166-1 alpha-3 code as in countries.tsv, or add the country there");
            }
        }

        foreach (var row in context.Facts(FactKind.Region))
            foreach (var member in row.List(5).Where(m => !countries.Contains(m)))
                context.Error(row, $"the member '{member}' is the code of no country", "write the code as in countries.tsv");
        CheckOrganisations(context);
        CheckDisputes(context);
        CheckCapitals(context);
    }

    private static void CheckOrganisations(CheckContext context)
    {
        var organisations = context.Keys(FactKind.Organisation);
        const string mend = "write its name as in organisations.tsv, armed-groups.tsv or media.tsv, or add it there";
        foreach (var row in context.Facts(FactKind.Person))
            if (row[3].StartsWith('@') && !organisations.Contains(row[3][1..])) context.Error(row, $"no file has the organisation '{row[3][1..]}'", mend);
        foreach (var row in context.Facts(FactKind.Member))
            if (!organisations.Contains(row[0])) context.Error(row, $"no file has the organisation '{row[0]}'", mend);
    }

    private static void CheckDisputes(CheckContext context)
    {
        var places = context.Facts(FactKind.Place).Select(r => r[0]).Concat(context.Facts(FactKind.Country).Select(r => r[4])).ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Facts(FactKind.Dispute))
            if (!places.Contains(row[0])) context.Error(row, $"neither countries.tsv nor places.tsv has '{row[0]}'", "write the name of its line there, not another of its names, or add it to places.tsv");
    }

    private static void CheckCapitals(CheckContext context)
    {
        var places = context.Facts(FactKind.Place).SelectMany(r => r.List(1).Prepend(r[0]).Select(n => (n, r[2]))).ToHashSet();
        foreach (var row in context.Facts(FactKind.Country))
        {
            if (row[8].Length > 0 && row[10].Length == 0 && !places.Contains((row[8], row[0])))
                context.Error(row, $"the capital {row[8]} is no place of {row[0]}", "add a line for it to places.tsv, or write it as there");
        }
    }
}
