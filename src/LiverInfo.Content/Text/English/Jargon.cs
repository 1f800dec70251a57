using System.Collections.Frozen;

namespace LiverInfo.Content.Text.English;

/// <summary>
/// Words of doctors that patients need not know, each with plain words for it. They are from the
/// titles and abstracts of the sources of this site, and from texts of liver clinics. A word without a plain equivalent
/// (cirrhosis, transplant) belongs in the glossary.
/// </summary>
internal static class Jargon
{
    private static readonly FrozenDictionary<string, string> Plain = new Dictionary<string, string>
    {
        ["ablation"] = "destroying tissue with heat or cold",
        ["abstinent"] = "not drinking alcohol",
        ["acute"] = "sudden",
        ["adherence"] = "keeping to the plan",
        ["adjunct"] = "something added",
        ["administered"] = "given",
        ["adverse effect"] = "unwanted effect",
        ["adverse event"] = "unwanted effect",
        ["aetiology"] = "cause",
        ["ameliorate"] = "ease",
        ["anaemia"] = "too few red blood cells",
        ["analgesic"] = "painkiller",
        ["angiography"] = "X-ray of the blood vessels",
        ["antifibrotic"] = "against scarring",
        ["asymptomatic"] = "without symptoms",
        ["baseline"] = "the start",
        ["benign"] = "not cancer",
        ["bilateral"] = "on both sides",
        ["biliary"] = "of the bile ducts",
        ["biomarker"] = "something that a test can measure",
        ["carcinoma"] = "cancer",
        ["cardiac"] = "of the heart",
        ["cardiovascular"] = "of the heart and blood vessels",
        ["catheter"] = "thin tube",
        ["cholestasis"] = "bile that does not flow",
        ["cholinesterase"] = "a protein in the blood",
        ["chronic"] = "long-term",
        ["coagulation"] = "clotting",
        ["coagulopathy"] = "poor clotting",
        ["cognitive"] = "of thinking",
        ["cohort"] = "group",
        ["comorbidity"] = "other illness",
        ["comorbidities"] = "other illnesses",
        ["confidence interval"] = "the range in which the true figure probably lies",
        ["contraindicated"] = "not to be used",
        ["contraindication"] = "reason not to use it",
        ["contralateral"] = "on the other side",
        ["creatinine"] = "a blood test of the kidneys",
        ["cryopreserved"] = "frozen",
        ["cytokine"] = "a signal between cells",
        ["differentiate into"] = "turn into",
        ["differentiation"] = "turning into another kind of cell",
        ["double-blind"] = "neither patients nor doctors know who gets what",
        ["dyspnoea"] = "being short of breath",
        ["efficacious"] = "that works",
        ["efficacy"] = "how well it works",
        ["endpoint"] = "what was measured",
        ["endoscopic"] = "with a thin camera",
        ["endoscopy"] = "a look inside with a thin camera",
        ["engraftment"] = "settling in the body",
        ["etiology"] = "cause",
        ["exosome"] = "a tiny parcel from a cell",
        ["expedite"] = "speed up",
        ["febrile"] = "with fever",
        ["fibrotic"] = "scarred",
        ["gastrointestinal"] = "of the gut",
        ["graft"] = "the new organ or cells",
        ["haematology"] = "blood medicine",
        ["haemorrhage"] = "bleeding",
        ["hepatic"] = "of the liver",
        ["hepatocellular"] = "of liver cells",
        ["hepatocyte"] = "liver cell",
        ["hepatologist"] = "liver specialist",
        ["hepatology"] = "liver medicine",
        ["hepatotoxic"] = "harmful to the liver",
        ["histological"] = "seen under a microscope",
        ["histology"] = "a look under a microscope",
        ["hypertension"] = "high blood pressure",
        ["idiopathic"] = "without a known cause",
        ["immunomodulation"] = "calming the immune system",
        ["immunomodulatory"] = "that calms the immune system",
        ["immunosuppressant"] = "medicine to stop rejection",
        ["immunosuppression"] = "medicines to stop rejection",
        ["immunosuppressive"] = "that stops rejection",
        ["in vitro"] = "in the laboratory",
        ["in vivo"] = "in a living body",
        ["intervention"] = "treatment",
        ["intra-arterial"] = "into an artery",
        ["intravenous"] = "into a vein",
        ["intravenously"] = "into a vein",
        ["lesion"] = "damaged spot",
        ["leukapheresis"] = "filtering cells out of the blood",
        ["leukocyte"] = "white blood cell",
        ["malignancy"] = "cancer",
        ["malignant"] = "cancerous",
        ["malnutrition"] = "not getting enough of the right food",
        ["meta-analysis"] = "review that puts many studies together",
        ["meta-analyses"] = "reviews that put many studies together",
        ["modality"] = "kind of treatment",
        ["monotherapy"] = "one treatment alone",
        ["morbidity"] = "illness",
        ["mortality"] = "deaths",
        ["multipotent"] = "able to become several kinds of cell",
        ["nephrotoxic"] = "harmful to the kidneys",
        ["neoplasm"] = "tumour",
        ["oedema"] = "swelling",
        ["oesophageal"] = "of the food pipe",
        ["p value"] = "how likely chance alone would do this",
        ["paracentesis"] = "draining fluid from the tummy",
        ["paracrine"] = "by signals to cells nearby",
        ["parenchyma"] = "working tissue",
        ["pathogenesis"] = "how an illness begins",
        ["pathology"] = "illness",
        ["pathophysiology"] = "what goes wrong in the body",
        ["percutaneous"] = "through the skin",
        ["peripheral blood"] = "blood",
        ["pharmacological"] = "with medicines",
        ["pluripotent"] = "able to become any kind of cell",
        ["portal hypertension"] = "high pressure in the vein to the liver",
        ["prevalence"] = "how many people have it",
        ["progenitor"] = "early kind of cell",
        ["prognosis"] = "outlook",
        ["prognostic"] = "that tells the outlook",
        ["prophylactic"] = "to prevent illness",
        ["prophylaxis"] = "prevention",
        ["prothrombin"] = "a protein for clotting",
        ["pruritus"] = "itching",
        ["pulmonary"] = "of the lungs",
        ["recompensation"] = "the liver coping again",
        ["refractory"] = "that does not respond to treatment",
        ["regimen"] = "plan of treatment",
        ["renal"] = "of the kidneys",
        ["resection"] = "cutting out",
        ["sepsis"] = "the body's dangerous reaction to an infection",
        ["statistically significant"] = "unlikely to be chance alone",
        ["steatohepatitis"] = "fat and swelling in the liver",
        ["steatosis"] = "fat in the liver",
        ["subcutaneous"] = "under the skin",
        ["symptomatic"] = "with symptoms",
        ["systemic"] = "of the whole body",
        ["therapeutic"] = "of treatment",
        ["thrombocytopenia"] = "too few cells that stop bleeding",
        ["thromboembolism"] = "blood clot",
        ["thrombosis"] = "blood clot",
        ["transaminase"] = "a blood test of the liver",
        ["transjugular"] = "through a vein in the neck",
        ["vascular"] = "of the blood vessels",
        ["varices"] = "swollen veins",
        ["viraemia"] = "virus in the blood",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Plain.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = Plain.Keys
        .Where(key => key.Contains(' '))
        .Select(key => key[..key.IndexOf(' ')])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Better known than their full forms. The last two are the prefixes of trial registration numbers.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WellKnown = FrozenSet.ToFrozenSet(
        ["UK", "US", "USA", "EU", "NHS", "GP", "GPS", "DNA", "HIV", "AIDS", "COVID", "CT", "MRI", "TV", "PDF", "FAQ", "ID", "OK", "AM", "PM", "II", "III", "IV", "AA", "AAA", "ISRCTN", "NCT"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Plain words for a word or phrase, or null when it is not jargon.</summary>
    public static string? PlainWordsFor(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var plain) || (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && Lookup.TryGetValue(word[..^1], out plain)) ? plain : null;

    /// <summary>Whether a phrase that is jargon begins with a word.</summary>
    public static bool BeginsPhrase(ReadOnlySpan<char> word) => Beginnings.Contains(word);

    /// <summary>Whether a word is an abbreviation that most readers do not know: "PIF" and "SAEs", but not "UK" or "CD34".</summary>
    public static bool IsUnknownAbbreviation(ReadOnlySpan<char> word) => Acronym.Is(word) && !WellKnown.Contains(Acronym.WithoutPlural(word));
}
