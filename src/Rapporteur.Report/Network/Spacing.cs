namespace Rapporteur.Report.Network;

/// <summary>Moves boxes until none lies on another and all lie within the width; the height grows as needed.</summary>
internal static class Spacing
{
    private const int Rounds = 300;
    private const double GapX = 22;
    private const double GapY = 24;

    /// <summary>Between tied labels there is room for a line, its sign and its tips.</summary>
    private const double TiedGapX = 58;
    private const double TiedGapY = 50;

    /// <summary>Boxes at the places, spread and moved apart; the first row begins at <paramref name="edge"/>.</summary>
    public static Box[] Of((double X, double Y)[] places, double[,] distances, IReadOnlyList<Label> labels, double width, double edge)
    {
        var boxes = Fitted(places, labels, width, edge);
        for (var round = 0; round < Rounds && PushAll(boxes, distances, width, edge); round++)
        {
        }

        Settle(boxes, distances);
        var top = boxes.Min(static b => b.Top);
        for (var i = 0; i < boxes.Length; i++) boxes[i] = boxes[i] with { Y = boxes[i].Y - top + edge };
        return boxes;
    }

    private static Box[] Fitted((double X, double Y)[] places, IReadOnlyList<Label> labels, double width, double edge)
    {
        var (left, right) = (places.Min(static p => p.X), places.Max(static p => p.X));
        var half = labels.Max(static l => l.Width) / 2;
        var room = Math.Max(1, width - (2 * (half + edge)));
        var scale = right - left > 0 ? Math.Min(1.6, room / (right - left)) : 1;
        var shift = (width - ((right - left) * scale)) / 2;
        var boxes = new Box[places.Length];
        for (var i = 0; i < boxes.Length; i++)
            boxes[i] = Clamped(new Box(((places[i].X - left) * scale) + shift, places[i].Y * Math.Clamp(scale, 0.55, 0.8), labels[i].Width, labels[i].Height), width, edge);
        return boxes;
    }

    private static Box Clamped(Box box, double width, double edge) =>
        box with { X = Math.Clamp(box.X, Math.Min(width / 2, edge + (box.Width / 2)), Math.Max(width / 2, width - edge - (box.Width / 2))) };

    private static bool PushAll(Box[] boxes, double[,] distances, double width, double edge)
    {
        var isMoved = false;
        for (var i = 0; i < boxes.Length; i++)
        {
            for (var j = i + 1; j < boxes.Length; j++)
            {
                var isTied = distances[i, j] <= 1;
                var (x, y) = boxes[i].Overlap(boxes[j], isTied ? TiedGapX : GapX, isTied ? TiedGapY : GapY);
                if (x <= 0 || y <= 0) continue;
                isMoved = true;
                var (dx, dy) = x < y ? (Half(x, boxes[i].X - boxes[j].X), 0.0) : (0.0, Half(y, boxes[i].Y - boxes[j].Y));
                boxes[i] = Clamped(boxes[i] with { X = boxes[i].X + dx, Y = boxes[i].Y + dy }, width, edge);
                boxes[j] = Clamped(boxes[j] with { X = boxes[j].X - dx, Y = boxes[j].Y - dy }, width, edge);
            }
        }

        return isMoved;
    }

    private static double Half(double overlap, double direction) => (direction < 0 ? -1 : 1) * ((overlap / 2) + 0.1);

    /// <summary>From top to bottom, each as far down as those above demand: where pushing came to no end, this does.</summary>
    private static void Settle(Box[] boxes, double[,] distances)
    {
        var order = Enumerable.Range(0, boxes.Length).OrderBy(i => boxes[i].Y).ThenBy(static i => i).ToList();
        for (var k = 0; k < order.Count; k++)
        {
            for (var isMoved = true; isMoved;)
            {
                isMoved = false;
                for (var m = 0; m < k; m++)
                {
                    var gapY = distances[order[k], order[m]] <= 1 ? TiedGapY : GapY / 2;
                    var (x, y) = boxes[order[k]].Overlap(boxes[order[m]], GapX / 2, gapY);
                    if (x <= 1e-6 || y <= 1e-6) continue;
                    boxes[order[k]] = boxes[order[k]] with { Y = boxes[order[m]].Y + ((boxes[order[m]].Height + boxes[order[k]].Height) / 2) + gapY + 0.01 };
                    isMoved = true;
                }
            }
        }
    }
}
