namespace SuGia.Shell.Drawing;

/// <summary>A label with its place on the map.</summary>
internal sealed record MapLabel(string Text, double X, double Y, bool IsLeft, bool IsMajor);

/// <summary>Finds room for labels: each takes the first free side of its dot, or is left out.</summary>
/// <remarks>Major labels are kept apart at the size they have on a phone, more than twice that of a desk screen.</remarks>
internal sealed class MapLabels
{
    private const double DeskSize = 9.5;
    private const double PhoneSize = 22;

    private static readonly (double Dx, double Dy, bool IsLeft)[] Sides =
        [(9, 4, false), (-9, 4, true), (9, 18, false), (-8, -10, true), (9, -8, false), (-8, 18, true)];

    private readonly List<Box> taken = [];
    private readonly List<Box> takenOnPhone = [];

    /// <summary>Keeps a dot clear of later labels.</summary>
    public void Avoid(double x, double y) => taken.Add(new(x - 3, y - 3, x + 3, y + 3));

    /// <returns>Null when every side is taken.</returns>
    public MapLabel? Find(string text, double x, double y, bool isMajor) =>
        (isMajor ? Place(text, x, y, isMajor: true) : null) ?? Place(text, x, y, isMajor: false);

    private MapLabel? Place(string text, double x, double y, bool isMajor)
    {
        foreach (var side in Sides)
        {
            var label = new MapLabel(text, x + side.Dx, y + side.Dy, side.IsLeft, isMajor);
            if (IsFree(label))
            {
                Take(label);
                return label;
            }
        }

        return null;
    }

    private bool IsFree(MapLabel label) =>
        Around(label, DeskSize).IsFreeOf(taken) && (!label.IsMajor || Around(label, PhoneSize).IsFreeOf(takenOnPhone));

    private void Take(MapLabel label)
    {
        taken.Add(Around(label, DeskSize));
        if (label.IsMajor)
        {
            takenOnPhone.Add(Around(label, PhoneSize));
        }
    }

    private static Box Around(MapLabel label, double size)
    {
        var left = label.IsLeft ? label.X - Lettering.Width(label.Text, size) : label.X;
        return new(left, label.Y - (size * 0.8), left + Lettering.Width(label.Text, size), label.Y + (size * 0.2));
    }

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public bool IsFreeOf(List<Box> others) => IsOnMap && !others.Exists(Meets);

        private bool IsOnMap =>
            Left >= MapLayout.Left && Right <= MapLayout.Left + MapLayout.Width && Top >= MapLayout.Top && Bottom <= MapLayout.Top + MapLayout.Height;

        private bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
