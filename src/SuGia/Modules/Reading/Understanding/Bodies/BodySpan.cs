using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading.Understanding.Bodies;

/// <summary>The name of a body among tokens.</summary>
/// <param name="IsBare">Only the word for its kind: "Văn phòng", "Phái bộ"; it means a body named before.</param>
internal readonly record struct BodySpan(int First, int Last, string Kind, KnownBody? Known, bool IsBare);
