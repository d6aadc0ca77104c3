"""How long the product takes until it shows its first page, on a database that has everything."""

import shutil
import subprocess

import figures


def measure(product, database, runs, java_feature, say):
    """The jar as it is, unpacked, and with the cache that newer Java makes; the memory it then holds."""
    rows = _started(product, database, "jar", runs, [], None)
    unpacked = _unpack(product)
    rows += _started(product, database, "unpacked", runs, [], ["-jar", unpacked])
    if java_feature >= 25:
        say("  writing the AOT cache")
        cache = product.folder / "product.aot"
        with product.server(database, ("-Xmx512m", f"-XX:AOTCacheOutput={cache}"), ["-jar", unpacked]):
            pass
        rows += _started(product, database, "unpacked, AOT cache", runs, [f"-XX:AOTCache={cache}"], ["-jar", unpacked])
        for file in product.folder.glob("product.aot*"):
            file.unlink()
    shutil.rmtree(product.folder / "unpacked")
    return rows


def _unpack(product):
    folder = product.folder / "unpacked"
    subprocess.run([product.java, "-Djarmode=tools", "-jar", product.jar, "extract", "--force", "--destination", folder],
                   check=True, stdout=subprocess.DEVNULL)
    return str(folder / product.jar.name)


def _started(product, database, name, runs, options, program):
    times = []
    for _ in range(runs):
        with product.server(database, ("-Xmx512m", *options), program) as server:
            times.append(server.seconds)
            resident = server.resident()
    return [figures.figure("start", name, figures.median(times), "s", database, runs=times),
            figures.figure("memory", f"started, {name}, -Xmx512m", resident, "MB", database)]
