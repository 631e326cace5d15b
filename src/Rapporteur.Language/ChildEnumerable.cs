namespace Rapporteur.Language;

/// <summary>The direct dependents of a word, left to right; enumerating allocates nothing.</summary>
public readonly struct ChildEnumerable
{
    private readonly Document _document;
    private readonly int _parent;

    internal ChildEnumerable(Document document, int parent)
    {
        _document = document;
        _parent = parent;
    }

    /// <summary>Starts an enumeration.</summary>
    public Enumerator GetEnumerator() => new(_document, _document.FirstChild(_parent));

    /// <summary>Walks the dependents.</summary>
    public struct Enumerator
    {
        private readonly Document _document;
        private int _next;

        internal Enumerator(Document document, int first)
        {
            _document = document;
            _next = first;
            Current = default;
        }

        /// <summary>The dependent reached.</summary>
        public Token Current { get; private set; }

        /// <summary>Goes on to the next dependent.</summary>
        public bool MoveNext()
        {
            if (_next < 0) return false;
            Current = new Token(_document, _next);
            _next = _document.NextSibling(_next);
            return true;
        }
    }
}
