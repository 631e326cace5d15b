using Rapporteur.Web.Asking;
using Rapporteur.Web.Rows;

namespace Rapporteur.Web.Resources;

/// <summary>An actor and what the record has of it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Statements">How many statements it makes.</param>
/// <param name="Positions">How many positions it takes.</param>
/// <param name="Relations">In how many relations it stands.</param>
/// <param name="With">Others on the other side of its events, those with most first.</param>
/// <param name="Acts">PLOVER types of the events in which it acts.</param>
/// <param name="Suffers">PLOVER types of the events in which it is acted upon.</param>
public sealed record ActorDetail(
    ActorRow Actor, long Statements, long Positions, long Relations, IReadOnlyList<CountLine> With, IReadOnlyList<CountLine> Acts, IReadOnlyList<CountLine> Suffers);
