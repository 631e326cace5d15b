using System.CommandLine;

namespace Rapporteur.Cli;

/// <summary><c>rapporteur help</c>: examples and exit codes.</summary>
internal static class HelpCommand
{
    private const string Text = """
        rapporteur reads news reports and prints who did what to whom, with the words that say so.

        Read a story, for people:
          rapporteur read examples/summit-helsinki-2018.txt
          rapporteur read --date 2018-07-16 story.txt

        Read many, for machines (one record a line; a broken line is reported and the rest read):
          rapporteur read stories.jsonl --format jsonl --out records.jsonl
          rapporteur read reports/ 'wire/**/*.html' --format tsv
          cat story.txt | rapporteur read - --format markdown

        See why it was read so (tree, patterns, lines of the knowledge, rules):
          rapporteur read story.txt --explain

        Keep records and ask them (docs/store.md; --record names a file or a PostgreSQL, else ./rapporteur.db):
          rapporteur add reports/ stories.jsonl
          rapporteur events --pair RUS,UKR --count-by month
          rapporteur actors --country SYR --limit 20
          rapporteur stories --text '"chemical weapons"' --format csv
          rapporteur happenings --independent 2 --disputed
          rapporteur records --country SYR --out syria.jsonl
          rapporteur reread --dry-run

        Look at it in a browser, or print it (one page that needs nothing else):
          rapporteur report story.txt --date 2018-07-16 -o report.html
          rapporteur report reports/ -o report.html --title "The week"

        Hand events on in the forms of the field: GDELT, ICEWS, POLECAT, Phoenix, PLOVER, ACLED, networks, a panel (docs/exports.md):
          rapporteur export icews --from 2014-01-01 --out events.tab
          rapporteur export panel --country SYR --out syria.csv
          rapporteur export gexf reports/ --out network.gexf

        Look at a record in a browser, or ask it over HTTP (docs/web.md; Ctrl-C ends it, exit code 0):
          rapporteur serve --record news.db
          RAPPORTEUR_TOKEN=… rapporteur serve --urls http://0.0.0.0:8350

        See the grammar:
          rapporteur parse story.txt                    CoNLL-U (UD v2)
          rapporteur parse story.txt --format tree      trees drawn as text

        Ask who somebody is on a day:
          rapporteur who "the Russian foreign minister" --date 2003-05-01
          rapporteur who phrases.jsonl --format jsonl

        Measure it on your own gold (docs/evaluation.md tells the forms; a corrected record is one):
          rapporteur eval examples/gold --by cameo
          rapporteur eval mine.jsonl --errors 20 --format markdown
          rapporteur eval mine.jsonl --records records.jsonl              records read before

        See where actors stand on issues, over many stories:
          rapporteur positions reports/ --actors 8                        table, with the evidence of every cell
          rapporteur positions --record news.db --issue ceasefire         of a record, with its filters
          rapporteur positions stories.jsonl --format csv                 edge list: actor, issue, agreement, date
          rapporteur positions stories.jsonl --format svg --out matrix.svg
          rapporteur positions records.jsonl --records --format dna --out stories.dna   for the Discourse Network Analyzer

        Bring your own knowledge, laid over the program's (knowledge/README.md tells the files), and look after it:
          rapporteur read story.txt --knowledge mine --knowledge team     the last lies on top
          rapporteur who "Jane Roe" --knowledge mine --only-knowledge     mine instead of the program's
          rapporteur knowledge check mine                                 faults, each with file, line and mend
          rapporteur knowledge explain "the Russian foreign minister" --at 2003-05-01
          rapporteur knowledge import --help                              dictionaries and gazetteers of others

        Exit codes:
          0  everything was done
          1  some input could not be read (named on standard error; the rest was read), or knowledge check found an error
          2  the command line is wrong
          3  the models or the knowledge cannot be used
          4  the record (store) cannot be opened or used
          5  the server cannot listen on an address
          130  stopped
        """;

    public static Command Build(Streams streams)
    {
        var command = new Command("help", "Examples and exit codes.");
        command.SetAction(_ =>
        {
            using var writer = Streams.Writer(streams.Out);
            writer.WriteLine(Text);
            return ExitCodes.Done;
        });
        return command;
    }
}
