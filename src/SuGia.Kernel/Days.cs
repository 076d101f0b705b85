using System.Globalization;

namespace SuGia.Kernel;

/// <summary>How a day is written.</summary>
public static class Days
{
    /// <summary>In the language of the page: "05/01/2020" or "5 Jan 2020".</summary>
    public static string Show(DateOnly day) => Both(day).ToString();

    /// <summary>In both languages, for sentences that carry a day.</summary>
    public static Words Both(DateOnly day) => new(Written(day, "dd/MM/yyyy"), Written(day, "d MMM yyyy"));

    /// <summary>As on the papers of the State: "ngày 05 tháng 01 năm 2020", "ngày 29 tháng 6 năm 2019".</summary>
    /// <remarks>Decree 30/2020/NĐ-CP, Annex I: a day below 10 and the months 1 and 2 have a zero before them.</remarks>
    public static string Official(DateOnly day) => Written(day, day.Month <= 2
        ? "'ngày' dd 'tháng' MM 'năm' yyyy"
        : "'ngày' dd 'tháng' M 'năm' yyyy");

    /// <summary>For machines and <c>&lt;time datetime&gt;</c>: "2020-01-05" (ISO 8601).</summary>
    public static string Iso(DateOnly day) => Written(day, "yyyy-MM-dd");

    /// <summary>As a field takes it in either language: "05/01/2020".</summary>
    public static string Typeable(DateOnly day) => Written(day, "dd/MM/yyyy");

    private static string Written(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
