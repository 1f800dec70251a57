using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Training;

// The two commands of this project are in README.md. Both do the same each time.
string[] About =
[
    "# How much each feature of a sentence speaks for a claim (LI501), a figure (LI502) and hype (LI503). Below 0, it speaks against.",
    "# Made by tests/LiverInfo.Training from its corpus; do not change it by hand.",
    "# A word stands for its stem, <bad> for a class of word-classes.txt, 0 for a number in digits, ^ for the start of a sentence,",
    "# ^^ for its subject. \"not:\" is denied, \"maybe:\" doubted. \"a b\" stand side by side, \"a ... b\" with others between them.",
];

if (args is ["train", var path])
{
    File.WriteAllLines(path, [.. About, .. Trainer.Lines([.. Corpus.Train, .. Corpus.Open])]);
    return 0;
}

if (args is ["score", ..])
{
    var measure = Score.Of(Corpus.Measure, Classifier.Shipped);
    var open = Score.AcrossFolds(Corpus.Open, Corpus.Train);
    var train = Score.AcrossFolds(Corpus.Train, Corpus.Open);
    Console.WriteLine(train.ToRow("trained on, by folds"));
    Console.WriteLine(measure.ToRow("kept apart, of all who wrote for us"));
    Console.WriteLine(Score.Of(Corpus.Unseen, Classifier.Shipped).ToRow("of a writer who was left out"));
    Console.WriteLine(open.ToRow("of others, by folds"));
    Console.WriteLine(Score.Of(Corpus.Open, new(WordClasses.Shipped, Trainer.Lines(Corpus.Train))).ToRow("of others, none trained on"));
    if (args is [_, "mistakes"])
    {
        foreach (var mistake in open.Mistakes.Concat(train.Mistakes)) Console.WriteLine(mistake);
    }

    return 0;
}

Console.Error.WriteLine("train FILE: writes the weights. score [mistakes]: how often the rules are right.");
return 2;
