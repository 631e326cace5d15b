# Loads exports with the column types that the R packages icews and phoxy give them, and as a table and a graph, and tells what it found: a form, rows, columns a line.
# Usage: Rscript field.R FOLDER
folder <- commandArgs(trailingOnly = TRUE)[1]
file <- function(form) file.path(folder, form)
tell <- function(form, frame, ...) cat(form, nrow(frame), ncol(frame), ..., sep = "\t", fill = FALSE)
options(warn = 2)

types <- readr::cols(
  .default = readr::col_character(), `Event ID` = readr::col_integer(), `Event Date` = readr::col_date(format = ""), Intensity = readr::col_double(),
  `Story ID` = readr::col_integer(), `Sentence Number` = readr::col_integer(), Latitude = readr::col_double(), Longitude = readr::col_double())
icews <- readr::read_tsv(file("icews"), col_types = types, quote = "")
tell("icews", icews, sum(is.na(icews$`Event ID`)), "\n")

classes <- c(rep("integer", 5), rep("character", 8), rep("factor", 3), "numeric", "character", "numeric", "numeric", rep("character", 6))
phoenix <- read.csv(file("phoenix"), header = FALSE, colClasses = classes, sep = "\t", quote = "", stringsAsFactors = FALSE)
tell("phoenix", phoenix, "\n")

tell("polecat", read.table(file("polecat"), sep = "\t", header = TRUE, quote = "\"", fill = TRUE, stringsAsFactors = FALSE), "\n")
tell("gdelt-events", read.delim(file("gdelt-events"), header = FALSE), "\n")
tell("acled", read.csv(file("acled")), "\n")
tell("panel", read.csv(file("panel")), "\n")
network <- igraph::read_graph(file("graphml"), format = "graphml")
cat("graphml", igraph::ecount(network), igraph::vcount(network), "\n", sep = "\t")
