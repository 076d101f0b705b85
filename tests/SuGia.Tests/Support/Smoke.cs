namespace SuGia.Tests.Support;

public sealed class Smoke
{
    [Xunit.Fact]
    public void The_kernel_loads() => Xunit.Assert.Equal("SuGia.Kernel", typeof(SuGia.Kernel.Words).Namespace);
}
