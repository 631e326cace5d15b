using System.Text;
using UtfUnknown;

namespace Rapporteur.Sources;

/// <summary>Bytes to text: byte-order marks, UTF-8, else the charset that the bytes look like.</summary>
internal static class TextDecoder
{
    private const int LookedAt = 64 * 1024;
    private const double MostControls = 0.02;
    private static readonly UTF8Encoding Strict = new(false, true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes; false where the bytes are no text. What cannot be decoded becomes U+FFFD, nothing is dropped.</summary>
    public static bool TryDecode(byte[] bytes, out string text)
    {
        text = "";
        if (bytes.Length == 0) return true;
        if (Marked(bytes) is var (encoding, length) && encoding is not null)
        {
            text = encoding.GetString(bytes.AsSpan(length));
            return true;
        }

        if (IsBinary(bytes)) return false;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = Guess(bytes).GetString(bytes);
        }

        return true;
    }

    private static (Encoding? Encoding, int Length) Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static bool IsBinary(byte[] bytes)
    {
        var looked = Math.Min(bytes.Length, LookedAt);
        var controls = 0;
        for (var i = 0; i < looked; i++)
            if (bytes[i] is < 9 or (> 13 and < 32 and not 27)) controls++;
        return controls > looked * MostControls;
    }

    /// <summary>A mostly valid UTF-8 text with a few bad bytes stays UTF-8; else the detector decides.</summary>
    private static Encoding Guess(byte[] bytes)
    {
        var lenient = Encoding.UTF8.GetString(bytes);
        var bad = lenient.AsSpan().Count('\uFFFD');
        var beyondAscii = bytes.Count(b => b >= 0x80);
        if (bad * 4 < beyondAscii) return Encoding.UTF8;
        return CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.UTF8;
    }
}
