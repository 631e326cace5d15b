using System.Reflection;
using LinqToDB.Mapping;
using LinqToDB.Metadata;

namespace Rapporteur.Records.Data;

/// <summary>Columns are named after properties: PlaceCountry is place_country. Only for the rows of this library.</summary>
internal sealed class ColumnNames : IMetadataReader
{
    public MappingAttribute[] GetAttributes(Type type) => [];

    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo)
    {
        if (memberInfo is not PropertyInfo property || type.Assembly != typeof(ColumnNames).Assembly || !type.IsDefined(typeof(TableAttribute), false)) return [];
        return property.IsDefined(typeof(NotColumnAttribute), false) || property.IsDefined(typeof(AssociationAttribute), false) ? [] : [new ColumnAttribute(Snake(property.Name))];
    }

    public MemberInfo[] GetDynamicColumns(Type type) => [];

    public string GetObjectID() => nameof(ColumnNames);

    private static string Snake(string name) =>
        string.Concat(name.Select(static (c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
