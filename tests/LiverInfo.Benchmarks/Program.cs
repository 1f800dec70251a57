using System.Reflection;
using BenchmarkDotNet.Running;
using LiverInfo.Benchmarks;
using LiverInfo.Benchmarks.Search;

if (args is ["retractions"]) await LookUpRetractions.MeasureOnceAsync();
else if (args is ["search", ..]) await SearchComparison.RunAsync(args.Skip(1).ToList());
else if (args is ["slow-line", var site]) await SlowLine.MeasureAsync(new(site));
else BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
