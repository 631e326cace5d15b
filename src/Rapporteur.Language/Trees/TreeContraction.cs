namespace Rapporteur.Language.Trees;

/// <summary>
/// Best spanning tree by contraction of cycles (Chu and Liu 1965; Edmonds 1967) over a dense matrix; node 0 is the root.
/// Holds its working memory, so an instance serves one thread.
/// </summary>
internal sealed unsafe class TreeContraction
{
    /// <summary>Taken from every arc of the root, so that the best tree has one such arc, and the best one.</summary>
    private const float RootPenalty = 1e4f;

    private readonly Stack<(int[] Nodes, (int From, int To)[] Arcs, int[] Owners)> _merged = new();
    private float[] _scores = [];
    private (int From, int To)[] _arcs = [];
    private float[] _gains = [];
    private int[] _best = [];
    private int[] _group = [];
    private int[] _heads = [];
    private int _size;

    /// <summary>Fills the heads; parameters as in <see cref="SpanningTree.Find"/>.</summary>
    public void Find(float* scores, int stride, int count, Span<int> heads)
    {
        Prepare(scores, stride, count);
        for (var v = 1; v < _size; v++) ChooseBest(v);
        while (Cycle() is { } cycle) Merge(cycle);
        Expand();
        for (var i = 0; i < count; i++) heads[i] = _heads[i + 1] - 1;
    }

    private void Prepare(float* scores, int stride, int count)
    {
        _size = count + 1;
        if (_best.Length < _size)
        {
            _scores = new float[_size * _size];
            _arcs = new (int, int)[_size * _size];
            _gains = new float[_size];
            (_best, _group, _heads) = (new int[_size], new int[_size], new int[_size]);
        }

        for (var u = 0; u < _size; u++)
        {
            _group[u] = u;
            for (var v = 1; v < _size; v++)
            {
                var score = u == 0 ? scores[(long)(v - 1) * stride + count] - RootPenalty : scores[(long)(v - 1) * stride + u - 1];
                _scores[u * _size + v] = float.IsFinite(score) ? score : -RootPenalty;
                _arcs[u * _size + v] = (u, v);
            }
        }
    }

    /// <summary>A merged node keeps the index of its first member; the others' group is that index.</summary>
    private bool IsGone(int node) => _group[node] != node;

    private void ChooseBest(int v)
    {
        var best = -1;
        for (var u = 0; u < _size; u++)
        {
            if (u != v && !IsGone(u) && (best < 0 || _scores[u * _size + v] > _scores[best * _size + v])) best = u;
        }

        _best[v] = best;
    }

    private int[]? Cycle()
    {
        Span<int> seen = _heads.AsSpan(0, _size);
        seen.Clear();
        for (var v = 1; v < _size; v++)
        {
            if (IsGone(v)) continue;
            var at = v;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = v;
                at = _best[at];
            }

            if (at == 0 || seen[at] != v) continue;
            var cycle = new List<int> { at };
            for (var next = _best[at]; next != at; next = _best[next]) cycle.Add(next);
            return [.. cycle];
        }

        return null;
    }

    private void Merge(int[] cycle)
    {
        var owners = new int[_size];
        Array.Fill(owners, -1);
        for (var v = 1; v < _size; v++) owners[v] = Array.IndexOf(cycle, GroupOf(v));
        _merged.Push((cycle, Array.ConvertAll(cycle, c => _arcs[_best[c] * _size + c]), owners));
        var into = cycle[0];
        for (var u = 0; u < _size; u++)
        {
            if (IsGone(u) || Array.IndexOf(cycle, u) >= 0) continue;
            int from = cycle[0], to = cycle[0];
            foreach (var c in cycle)
            {
                if (_scores[c * _size + u] > _scores[from * _size + u]) from = c;
                if (Gain(u, c) > Gain(u, to)) to = c;
            }

            var gain = Gain(u, to);
            (_arcs[u * _size + into], _arcs[into * _size + u]) = (_arcs[u * _size + to], _arcs[from * _size + u]);
            _scores[into * _size + u] = _scores[from * _size + u];
            _gains[u] = gain;
        }

        Close(cycle, into);
    }

    private void Close(int[] cycle, int into)
    {
        foreach (var c in cycle) _group[c] = into;
        for (var u = 0; u < _size; u++)
        {
            if (IsGone(u) || u == into) continue;
            _scores[u * _size + into] = _gains[u];
            if (u != 0 && Array.IndexOf(cycle, _best[u]) >= 0) _best[u] = into;
        }

        ChooseBest(into);
    }

    private float Gain(int u, int c) => _scores[u * _size + c] - _scores[_best[c] * _size + c];

    private int GroupOf(int node)
    {
        while (_group[node] != node) node = _group[node];
        return node;
    }

    private void Expand()
    {
        var entering = new (int From, int To)[_size];
        for (var v = 1; v < _size; v++)
        {
            if (!IsGone(v)) entering[v] = _arcs[_best[v] * _size + v];
        }

        // From the last merger to the first: the member that the arc from outside leads to takes it, the others keep their arc of the cycle.
        while (_merged.TryPop(out var merge))
        {
            var outer = entering[merge.Nodes[0]];
            for (var i = 0; i < merge.Nodes.Length; i++) entering[merge.Nodes[i]] = i == merge.Owners[outer.To] ? outer : merge.Arcs[i];
        }

        for (var v = 1; v < _size; v++) _heads[v] = entering[v].From;
    }
}
