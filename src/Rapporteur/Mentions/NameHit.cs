using Rapporteur.Knowledge;

namespace Rapporteur.Mentions;

/// <summary>Tokens <c>[First, End)</c> that spell a name of the world.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Entries">What the name may mean.</param>
internal readonly record struct NameHit(int First, int End, NameEntry[] Entries)
{
    /// <summary>The first entry whose entity is of a kind, or null.</summary>
    public NameEntry? Of<T>() where T : Entity
    {
        foreach (var entry in Entries)
            if (entry.Entity is T) return entry;
        return null;
    }

    /// <summary>The country or region that the hit names, stands for or lies in, or null.</summary>
    public string? Territory()
    {
        foreach (var entry in Entries)
        {
            switch (entry.Entity)
            {
                case Country country: return country.Code;
                case Region region: return region.Code;
                case Metonym metonym: return metonym.Country;
                case Location { Country: { } lies }: return lies;
            }
        }

        return null;
    }
}
