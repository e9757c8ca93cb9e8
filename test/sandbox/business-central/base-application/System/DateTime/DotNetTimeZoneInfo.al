#if STAND_IN
dotnet
{
    assembly(mscorlib)
    {
        type(System.TimeZoneInfo; TimeZoneInfo) { }
    }
}
#endif
