using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using Rapporteur.Records;
using Rapporteur.Web.Asking;

namespace Rapporteur.Web;

/// <summary>Lays resources out on routes: each with its checked parameters, its place in the OpenAPI document, and the gate before the store.</summary>
internal sealed class Api(IEndpointRouteBuilder routes, RecordStore store, QuestionGate gate)
{
    /// <summary>Answers a question with JSON; null is not found.</summary>
    public void Get<T>(string path, string tag, string summary, IReadOnlyList<Filter> filters, Func<Question, T?> answer)
        where T : class
    {
        var route = routes.MapGet(path, async (HttpContext context, CancellationToken stop) =>
        {
            using var cut = new CancellationTokenSource();
            var question = new Question(context.Request, filters, store.StoppedBy(cut.Token));
            var found = await gate.Ask(() => answer(question), cut, stop);
            return found is null ? throw new BadQuestionException("there is no such thing in the record", StatusCodes.Status404NotFound) : Results.Json(found, Json.Options);
        });
        route.Produces<T>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        Describe(route, path, tag, summary, filters);
    }

    /// <summary>Answers a question with rows of CSV that are there at once.</summary>
    public void Csv<T>(string path, string tag, string summary, IReadOnlyList<Filter> filters, Func<Question, IReadOnlyList<T>> rows) => CsvPieces<T>(path, tag, summary, filters, q => [rows(q)]);

    /// <summary>Answers a question with rows of CSV, fetched and sent piece by piece.</summary>
    public void CsvPieces<T>(string path, string tag, string summary, IReadOnlyList<Filter> filters, Func<Question, IEnumerable<IReadOnlyList<T>>> pieces)
    {
        var route = routes.MapGet(path, async (HttpContext context, CancellationToken stop) =>
        {
            using var cut = new CancellationTokenSource();
            var question = new Question(context.Request, filters, store.StoppedBy(cut.Token));
            using var rest = await gate.Ask(() => pieces(question).GetEnumerator(), cut, stop);
            // The first piece before anything is sent: what is wrong with the question is still an error then.
            var has = await gate.Ask(rest.MoveNext, cut, stop);
            context.Response.ContentType = "text/csv; charset=utf-8";
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"rapporteur-{path.TrimStart('/').Replace('/', '-')}\"";
            await using var writer = new StreamWriter(context.Response.Body, leaveOpen: true);
            await CsvSheet<T>.WriteHead(writer);
            for (; has; has = await gate.Ask(rest.MoveNext, cut, stop))
                foreach (var row in rest.Current) await CsvSheet<T>.WriteRow(writer, row);
        });
        route.Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status400BadRequest);
        Describe(route, path, tag, summary, filters);
    }

    private static void Describe(RouteHandlerBuilder route, string path, string tag, string summary, IReadOnlyList<Filter> filters) =>
        route.WithTags(tag).WithSummary(summary).WithName(path.TrimStart('/').Replace('/', '-').Replace('.', '-')).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters = [.. filters.Select(static f => new OpenApiParameter
            {
                Name = f.Name,
                In = ParameterLocation.Query,
                Description = f.Description,
                Schema = f.IsRepeatable ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } } : new OpenApiSchema { Type = f.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String },
            })];
            return Task.CompletedTask;
        });
}
