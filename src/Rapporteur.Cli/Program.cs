using Rapporteur.Cli;

var streams = Streams.OfProcess();
var parsed = CommandTree.Build(streams).Parse(args);
return parsed.Errors.Count > 0 ? CommandTree.Complain(parsed, streams.Error) : await parsed.InvokeAsync();
