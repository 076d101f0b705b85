using AngleSharp.Dom;
using SuGia.Tests.Support;

namespace SuGia.Tests.Documents;
