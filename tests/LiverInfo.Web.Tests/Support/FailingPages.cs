using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Web.Tests.Support;

/// <summary>Makes pages fail in the middle, as a fault of ours would.</summary>
internal static class FailingPages
{
    /// <summary>Every page, the error page among them.</summary>
    public static void All(IServiceCollection services) => Where(services, _ => true);

    /// <summary>The pages at some addresses.</summary>
    public static void Where(IServiceCollection services, Func<string, bool> address) =>
        services.Configure<MvcOptions>(options => options.Filters.Add(new FailingFilter(address)));

    private sealed class FailingFilter(Func<string, bool> address) : IResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context)
        {
            if (address(context.HttpContext.Request.Path)) throw new InvalidOperationException("Failed on purpose.");
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
