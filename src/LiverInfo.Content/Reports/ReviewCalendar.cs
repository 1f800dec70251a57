using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LiverInfo.Content.Model.Reviews;

namespace LiverInfo.Content.Reports;

/// <summary>Formats the days on which reviews are due as an iCalendar file, for the calendars of clinicians.</summary>
public static class ReviewCalendar
{
    /// <summary>The product that the file names.</summary>
    public const string Product = "-//LiverInfo//Reviews//EN";

    private const int ReminderInDays = 30;

    /// <summary>Returns the file. Pages without a review have no day, and are not in it.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="now">The time at which the file is made.</param>
    public static string Format(IEnumerable<PageReview> pages, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = Product };
        foreach (var page in pages)
        {
            if (page.State is not Reviewed review) continue;
            var due = new CalendarEvent
            {
                // The same for each file, so that a calendar replaces the entry when the day has changed.
                Uid = $"review{page.Article.Address.Value.Replace('/', '-')}@liverinfo",
                DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
                Start = new CalDateTime(review.DueOn),
                End = new CalDateTime(review.DueOn.AddDays(1)),
                Summary = $"Review due: {page.Article.Title}",
                Description = $"{page.Article.Path}, reviewed on {review.ReviewedOn:O} by {review.Reviewer.Name}.{(review.ChangedSince ? " It has changed since." : "")}",
            };
            due.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = due.Summary, Trigger = new Trigger { Duration = Duration.FromDays(-ReminderInDays) } });
            calendar.Events.Add(due);
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
