"""Rebuilds the portal's fonts from Debian's fonts-noto-core and fonts-noto-extra (Noto Sans Arabic, Noto Sans, Noto Kufi Arabic: OFL 1.1).

Usage: python3 build.py [FOLDER_WITH_THE_TTF_FILES]     needs: fonttools, brotli

Arabic letters, harakat, Arabic and Latin digits, Latin letters and the punctuation both languages use, merged into
one family, so that a line that mixes the scripts asks for one file a weight and keeps one baseline. Headings are in
Kufi (Arabic letters only; Latin headings fall through to the text family). Accented Latin letters are in files of their
own, which only a page that has such letters fetches.
"""
import sys, pathlib, tempfile
from fontTools import subset, merge
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

SOURCE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/noto")
HERE = pathlib.Path(__file__).parent

ARABIC = [*range(0x0621, 0x063B), *range(0x0640, 0x0653), *range(0x0660, 0x066E), 0x0670, 0x0671,
          0x060C, 0x061B, 0x061F, 0x066A, 0x067E, 0x0686, 0x0698, 0x06A4, 0x06A9, 0x06AF, 0x06CC,
          *range(0x06F0, 0x06FA)]
LATIN = [*range(0x20, 0x7F), 0xA0, 0xAB, 0xBB, 0xB7, 0xA9, 0xD7, 0xE7, 0xE9, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
         0x2022, 0x2026, 0x200C, 0x200D, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069]
# The other letters of Western European languages, and the spaces and hyphen that don't break a line.
MORE_LATIN = [*(code for code in range(0xC0, 0x100) if code not in LATIN), 0x152, 0x153, 0x178, 0x202F, 0x2011]


def cut(file, codes, features):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.notdef_outline = True
    font = subset.load_font(str(SOURCE / file), options)
    tool = subset.Subsetter(options)
    tool.populate(unicodes=codes)
    tool.subset(font)
    return font


def build(weight, number):
    arabic = cut(f"NotoSansArabic-{weight}.ttf", ARABIC,
                 ["init", "medi", "fina", "isol", "rlig", "ccmp", "mark", "mkmk", "locl", "calt"])
    latin = cut(f"NotoSans-{weight}.ttf", LATIN, ["kern", "ccmp"])
    have = set(latin.getBestCmap())
    with tempfile.TemporaryDirectory() as folder:
        a, l = f"{folder}/a.ttf", f"{folder}/l.ttf"
        if arabic["head"].unitsPerEm != latin["head"].unitsPerEm:
            scale_upem(latin, arabic["head"].unitsPerEm)
        arabic.save(a)
        latin.save(l)
        merged = merge.Merger().merge([l, a])
    for table in ("hhea",):
        merged[table].ascent = max(latin[table].ascent, arabic[table].ascent)
        merged[table].descent = min(latin[table].descent, arabic[table].descent)
    merged.flavor = "woff2"
    out = HERE / f"shubbak-{number}.woff2"
    merged.save(out)
    print(out.name, out.stat().st_size, "bytes,", len(merged.getGlyphOrder()), "glyphs,", len(have), "latin")


def build_kufi():
    codes = [*range(0x0621, 0x063B), *range(0x0640, 0x064C), 0x0651, *range(0x0660, 0x066A), 0x060C, 0x061B, 0x061F,
             0x20, 0xA0, 0xAB, 0xBB, 0x3A]
    font = cut("NotoKufiArabic-SemiBold.ttf", codes, ["init", "medi", "fina", "isol", "rlig", "ccmp", "mark", "locl", "calt"])
    font.flavor = "woff2"
    out = HERE / "shubbak-kufi.woff2"
    font.save(out)
    print(out.name, out.stat().st_size, "bytes")


def build_more_latin(weight, number):
    font = cut(f"NotoSans-{weight}.ttf", MORE_LATIN, ["kern", "ccmp"])
    font.flavor = "woff2"
    out = HERE / f"shubbak-latin-{number}.woff2"
    font.save(out)
    print(out.name, out.stat().st_size, "bytes")


for weight, number in [("Regular", 400), ("SemiBold", 600)]:
    build(weight, number)
    build_more_latin(weight, number)
build_kufi()
