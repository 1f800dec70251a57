using System.Reflection;
using BenchmarkDotNet.Running;
using LiverInfo.Benchmarks;
using LiverInfo.Benchmarks.Search;

if (args is ["retractions"]) await LookUpRetractions.MeasureOnceAsync();
else if (args is ["search", ..]) await SearchComparison.RunAsync(args.Skip(1).ToList());
else BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
