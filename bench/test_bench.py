"""python3 -m unittest, in this folder."""

import io
import pathlib
import unittest
import zipfile
from xml.etree import ElementTree

import browser
import figures
import limits
import plot
import report
import workbook
import worlds
import wrk


def page(value, what="pages", name="list", c=8, **others):
    return figures.figure(what, name, value, "req/s", "town", c, more_is_better=True, **others)


class Figures(unittest.TestCase):
    def test_the_percentile_is_a_measured_value(self):
        self.assertEqual(figures.percentile(range(1, 101), 0.95), 95)
        self.assertEqual(figures.percentile([7], 0.99), 7)
        self.assertEqual(figures.percentile([1, 9], 0.5), 1)

    def test_the_middle_run_keeps_its_own_parts(self):
        runs = [{"rps": 30, "p50": 3}, {"rps": 10, "p50": 1}, {"rps": 20, "p50": 2}]
        self.assertEqual(figures.median_of_runs(runs, "rps"), {"rps": 20, "p50": 2, "runs": [30, 10, 20]})

    def test_a_page_is_a_share_of_the_limit_with_as_many_connections(self):
        rows = [page(1000, "limits", figures.LIMIT_PAGE, p50=8), page(100, "limits", figures.LIMIT_PAGE, 1, p50=2),
                page(500, "limits", figures.JPA_PAGE), page(250)]
        self.assertEqual((figures.with_ratios(rows)[3]["of_limit"], figures.with_ratios(rows)[3]["of_jpa"]), (0.25, 0.5))

    def test_a_time_is_a_number_of_limit_pages(self):
        rows = [page(1000, "limits", figures.LIMIT_PAGE, 8, p50=8), page(100, "limits", figures.LIMIT_PAGE, 1, p50=2),
                figures.figure("export", "list", 3, "s", "town")]
        self.assertEqual(figures.with_ratios(rows)[2]["of_limit"], 1500)

    def test_without_a_limit_there_is_no_ratio(self):
        self.assertIsNone(figures.with_ratios([page(250)])[0]["of_limit"])

    def test_changes_are_those_of_more_than_the_share_largest_first(self):
        before = [page(100, name="a"), page(100, name="b"), page(100, name="c")]
        after = [page(110, name="a"), page(80, name="b"), page(200, name="c"), page(1, name="d")]
        told = [(new["name"], round(change, 2), figures.better(old, new, change)) for old, new, change in figures.changes(before, after)]
        self.assertEqual(told, [("c", 1.0, True), ("b", -0.2, False)])

    def test_what_fails_is_no_speed_and_told_whatever_else_changed(self):
        told = {"requests": 100, "microseconds": 2e6, "bytes": 5000, "p50": 1000, "p99": 2000, "errors": 40}
        self.assertEqual((wrk.run(told)["rps"], wrk.run(dict(told, errors=0))["rps"]), (30, 50))
        before = [page(100, name="a", errors=0), page(100, name="b", errors=3), page(100, name="c")]
        after = [page(100, name="a", errors=2), page(100, name="b", errors=3), page(100, name="c", errors=1)]
        self.assertEqual([(new["name"], new["errors"]) for _, new in figures.more_errors(before, after)], [("a", 2), ("c", 1)])
        self.assertEqual(figures.changes(before, after), [])

    def test_on_a_machine_of_twice_the_speed_nothing_changed(self):
        before = figures.with_ratios([page(1000, "limits", figures.LIMIT_PAGE), page(100)])
        after = figures.with_ratios([page(2000, "limits", figures.LIMIT_PAGE), page(200)])
        self.assertEqual([new["what"] for _, new, _ in figures.changes(before, after)], ["limits"])


class Reports(unittest.TestCase):
    def test_the_picture_is_xml_whatever_a_page_is_called(self):
        rows = figures.with_ratios([page(100, "limits", figures.LIMIT_PAGE), page(20, name='<b> & "Đăng ký"')])
        picture = ElementTree.fromstring(plot.svg("A < B", *plot.pages(rows)))
        self.assertIn('<b> & "Đăng ký" · town', [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")])

    def test_a_cell_does_not_break_the_table(self):
        about = dict.fromkeys(["machine", "date", "java", "postgresql", "product", "command"], "")
        self.assertIn("| a\\|b |", report.markdown(about, figures.with_ratios([page(1, name="a|b")])))


class Forms(unittest.TestCase):
    def test_a_form_is_sent_as_the_page_filled_it(self):
        form = browser.Form('<form action="/a" method="post"><input name="k" value="1 &amp; 2"><input type="checkbox" name="no" value="x">'
                            '<select name="s"><option value=""></option><option value="7">Bảy</option></select>'
                            '<textarea name="t">một\nhai</textarea><input type="file" name="f"></form>')
        self.assertEqual(form.with_values({"k": "3"}), [("s", "7"), ("t", "một\nhai"), ("k", "3")])


class Worlds(unittest.TestCase):
    def test_the_nation_holds_a_million(self):
        sizes = worlds.sizes("nation", 1_000_000, 10, 150)
        self.assertAlmostEqual(sizes["town"] + sizes["each"] * (34 * 5 + 4), 1_000_000, delta=200)

    def test_functions_are_found_in_a_migration(self):
        found = worlds.functions("create table a (b text);\n"
                                 "create function f(t text) returns text language sql immutable as $$\n  select t;\n$$;\ndrop function f;")
        self.assertEqual(list(found), ["f"])
        self.assertTrue(found["f"].endswith("$$;"))

    def test_the_limit_has_the_products_spring_boot(self):
        self.assertEqual(limits.boot_version(limits.FOLDER / "pom.xml"), limits.boot_version(limits.FOLDER.parent.parent / "pom.xml"))

    def test_the_workbook_is_read_back(self):
        with zipfile.ZipFile(io.BytesIO(workbook.xlsx([["a < b", 3]]))) as archive:
            cells = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml")).iter()
            self.assertEqual([cell.text for cell in cells if cell.text], ["a < b", "3"])

    def test_no_module_is_longer_than_a_java_file_may_be(self):
        here = pathlib.Path(__file__).parent
        files = [*here.glob("*.py"), *here.glob("*.sql"), here / "run", here / "compare"]
        self.assertEqual([], [file.name for file in files if len(file.read_text().splitlines()) > 250])


if __name__ == "__main__":
    unittest.main()
