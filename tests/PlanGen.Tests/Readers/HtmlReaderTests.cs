using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PlanGen.Tests.Readers;

/// <summary>The web page as a browser shows it.</summary>
public class HtmlReaderTests
{
    private const string Chromium = "chromium";

    /// <summary>Each paragraph and heading as it is shown, and whatever text stands outside of them.</summary>
    private const string Script = """
        const read = frame => {
          const main = frame.contentDocument.querySelector('main');
          const blocks = [...main.querySelectorAll('h1, h2, h3, h4, h5, h6, p')];
          const lines = blocks.map(block => block.innerText).filter(line => line !== '');
          blocks.forEach(block => block.remove());
          const stray = main.textContent.trim();
          return stray === '' ? lines : [...lines, 'outside of any block: ' + stray];
        };
        onload = () => {
          const text = JSON.stringify([...document.querySelectorAll('iframe')].map(read));
          document.body.textContent = 'result:' + btoa([...new TextEncoder().encode(text)].map(byte => String.fromCharCode(byte)).join('')) + ':';
        };
        """;

    [FactWith(Chromium)]
    public void Chromium_shows_the_same_text()
    {
        using var folder = new TemporaryFolder();
        var frames = RenderedPlan.All.Select(plan => $"<iframe srcdoc=\"{WebUtility.HtmlEncode(Encoding.UTF8.GetString(plan.Files["html"]))}\"></iframe>");
        var page = folder.Write("all.html", Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=\"utf-8\"><script>{Script}</script><body>{string.Join('\n', frames)}"));
        var output = Programs.Run(Programs.Find(Chromium)!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--user-data-dir=" + Path.Combine(folder.Path, "profile"), "--dump-dom", new Uri(page).AbsoluteUri,
        ]);
        Assert.Contains("result:", output, StringComparison.Ordinal);
        var found = JsonSerializer.Deserialize<string[][]>(Convert.FromBase64String(output.Split("result:")[^1].Split(':')[0]))!;
        Difference.None(RenderedPlan.All.Zip(found, (plan, lines) => (plan.Name, plan.Lines, (IReadOnlyList<string>)lines)));
        Assert.Equal(RenderedPlan.All.Count, found.Length);
    }
}
