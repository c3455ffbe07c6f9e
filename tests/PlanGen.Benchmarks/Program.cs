using BenchmarkDotNet.Running;
using PlanGen.Benchmarks;

BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(args);
