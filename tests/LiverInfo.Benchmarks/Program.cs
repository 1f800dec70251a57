using System.Reflection;
using BenchmarkDotNet.Running;
using LiverInfo.Benchmarks;

if (args is ["retractions"]) await LookUpRetractions.MeasureOnceAsync();
else BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
