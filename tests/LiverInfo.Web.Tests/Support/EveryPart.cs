
namespace LiverInfo.Web.Tests.Support;

/// <summary>A page with every part that an author can write, whether or not a shipped article has it.</summary>
internal static class EveryPart
{
    public const string Address = "/every-part";

    public static void AddTo(TempContent content)
    {
        content.Write("every-part.md", Article);
        content.Write("images/leaf.svg", Picture);
    }

    private const string Article =
        """
        ---
        title: "What can stand on a page?"
        description: "A page that holds one of each part that a person who writes for the site can use."
        order: 80
        kind: guide
        ---

        :::in-short
        - This page shows each part once.
        :::

        ## Words and lists

        **Bold**, *italic*, a [link to a page](/about), a [link elsewhere](https://www.example.org/), and [scarring](term:fibrosis) explained. Call {phone} or {emergency}, or write to {email}.

        1. One line
        2. Another line

        Ward
        :   Where people stay in hospital.

        > [!IMPORTANT]
        > A note.

        ## Boxes

        :::nonurgent Ask when you are next there
        About this.
        :::

        :::urgent Ask today
        About this. See [contact](/contact).
        :::

        :::emergency Call {emergency} now
        About this.
        :::

        :::warning Take care
        About this. See [contact](/contact).
        :::

        :::do
        - Ask.
        :::

        :::dont
        - Wait.
        :::

        :::details Who pays for this site?
        The words that are folded away.
        :::

        :::questions
        - Who will look after me?
        :::

        ## Tables and pictures

        Table: What each clinic offers to people with cirrhosis

        | Clinic | Appointments | Interpreters | Transportation | Physiotherapy | Psychotherapy | Gastroenterology | Ultrasonography | Endocrinology |
        |---|---|---|---|---|---|---:|---|---|
        | Northwesternhampton | Mondays-to-Wednesdays | Portuguese/Vietnamese | Wheelchair-accessible | Appointment-only | Appointment-only | 1234567890 | Appointment-only | Appointment-only |

        ![A leaf with two veins](images/leaf.svg "A leaf.")
        """;

    private const string Picture =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="1600" height="400" viewBox="0 0 1600 400"><path d="M0 200Q800-200 1600 200T0 200" fill="none" stroke="#0a4f4d" stroke-width="8"/></svg>
        """;
}
