using LiverInfo.Content.Checks.Honesty.Words;
using LiverInfo.Training;

if (args is ["train", var path])
{
    File.WriteAllLines(path, Trainer.Lines([.. Corpus.Train, .. Corpus.Open]));
    return 0;
}

if (args is ["score", ..])
{
    var measure = Score.Of(Corpus.Measure, Classifier.Shipped);
    var open = Score.AcrossFolds(Corpus.Open, Corpus.Train);
    var train = Score.AcrossFolds(Corpus.Train, Corpus.Open);
    Console.WriteLine(train.ToRow("our own, trained on, by folds"));
    Console.WriteLine(measure.ToRow("our own, not trained on"));
    Console.WriteLine(open.ToRow("of others, by folds"));
    if (args is [_, "mistakes"])
    {
        foreach (var mistake in open.Mistakes.Concat(train.Mistakes)) Console.WriteLine(mistake);
    }

    return 0;
}

Console.Error.WriteLine("train FILE: writes the weights. score [mistakes]: how often the rules are right.");
return 2;
