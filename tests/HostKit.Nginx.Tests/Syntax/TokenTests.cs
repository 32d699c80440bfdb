namespace HostKit.Nginx.Tests;

public sealed class TokenTests
{
    [Theory]
    [InlineData("a b c;", "a|b|c")]
    [InlineData("root /x};", "root|/x}")]
    [InlineData("a#b c;", "a#b|c")]
    [InlineData("API=\"x y\";", "API=\"x|y\"")]
    [InlineData("a 'x;{}#\ny';", "a|x;{}#\ny")]
    [InlineData("\"listen\" 80;", "listen|80")]
    [InlineData("root /a\\ b;", "root|/a\\ b")]
    [InlineData("x \\.php \\d \\; \\\" \\' \\\\ \\t;", "x|\\.php|\\d|\\;|\"|'|\\|\t")]
    [InlineData("x ${name}y $${{x;", "x|${name}y|$${{x")]
    [InlineData("x ${foo bar;", "x|${foo|bar")]
    [InlineData("x \"$\" \"{\" \"${\";", "x|$|{|${")]
    [InlineData("a\rb\tc # comment ; {\n d;", "a|b|c|d")]
    [InlineData("if ($x = \"a\") { }", "if|($x|=|a|)")]
    [InlineData("x \"\" '';", "x||")]
    [InlineData("x \\{ \\${y;", null)]
    [InlineData("x \u00a0y;", "x|\u00a0y")]
    public void Words_are_those_that_nginx_reads(string text, string? words)
    {
        if (words is null)
        {
            Assert.Throws<SyntaxException>(() => NginxFile.Parse(text));
            return;
        }

        var statement = Assert.Single(NginxFile.Parse(text).Statements);
        Assert.Equal(words, string.Join('|', statement.Arguments.Select(word => word.Value).Prepend(statement.Name)));
    }

    [Fact]
    public void A_brace_in_an_unquoted_regex_opens_a_block_as_it_does_for_nginx()
    {
        var statement = NginxFile.Parse("location ~ ^/a{2}$ { x; } y;}").Statements[0];
        Assert.Equal("^/a", statement.Arguments[1].Value);
        Assert.Equal(["2}$", "y"], statement.Block.Select(inner => inner.Name));
    }

    [Theory]
    [InlineData(";", 1, 1, "unexpected \";\"")]
    [InlineData("a;;", 1, 3, "unexpected \";\"")]
    [InlineData("{ }", 1, 1, "unexpected \"{\"")]
    [InlineData("a { b }", 1, 7, "unexpected \"}\"")]
    [InlineData("a;\n}\n", 2, 1, "unexpected \"}\"")]
    [InlineData("x \"a\"\"b\";", 1, 6, "unexpected \"\"\"")]
    [InlineData("x \"a\"#\n;", 1, 6, "unexpected \"#\"")]
    [InlineData("x \"a\"};", 1, 6, "unexpected \"}\"")]
    [InlineData("a\nb", 2, 2, "unexpected end of file, expecting \";\" or \"}\"")]
    [InlineData("a \"b", 1, 5, "unexpected end of file, expecting \";\" or \"}\"")]
    [InlineData("server {\n a;\n", 3, 1, "unexpected end of file, expecting \"}\" (the block \"server\" was opened on line 1)")]
    [InlineData("map $a $b {\n c {\n }\n}", 2, 4, "unexpected \"{\"")]
    [InlineData("location ~ \\.php${\n}\n", 2, 1, "unexpected \"}\"")]
    public void Refusals_have_nginx_words_and_place(string text, int line, int column, string reason)
    {
        var error = Assert.Throws<SyntaxException>(() => NginxFile.Parse(text, "a.conf"));
        Assert.Equal(("a.conf", line, column, reason), (error.File, error.Line, error.Column, error.Reason));
    }

    [Theory]
    [InlineData("", 4095, true)]
    [InlineData("", 4096, false)]
    [InlineData("\"", 4094, true)]
    [InlineData("\"", 4095, false)]
    [InlineData("#", 4094, true)]
    [InlineData("#", 4095, false)]
    public void Words_and_comments_end_within_nginx_window(string open, int length, bool accepted)
    {
        var body = open + new string('x', length) + (open == "#" ? "" : open);
        var text = open == "#" ? $"{body}\na;" : $"a {body};";
        if (accepted)
        {
            NginxFile.Parse(text);
            return;
        }

        Assert.StartsWith("too long parameter", Assert.Throws<SyntaxException>(() => NginxFile.Parse(text)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Lua_code_is_one_block_whatever_its_strings_and_comments_hold()
    {
        const string Code = "\n local s = \"}\" -- it's }\n local t = '\\'}' --[[ } ]] .. [==[ } ]] ]==]\n if a { b } then end\n";
        var location = NginxFile.Parse("location / { content_by_lua_block {" + Code + "} root /x; }").Statements[0];
        Assert.Equal(Code, location.Block[0].Code);
        Assert.Equal("root", location.Block[1].Name);
    }

    [Fact]
    public void A_statement_knows_its_place()
    {
        var listen = NginxFile.Parse("# first\nserver {\n\n  listen 80;\n}\n", "x.conf").Statements[0].Block[0];
        Assert.Equal(("x.conf", 4, 3), (listen.File, listen.Line, listen.Column));
    }

    [Fact]
    public void Deep_nesting_needs_no_stack()
    {
        var text = string.Concat(Enumerable.Repeat("a {", 200_000)) + string.Concat(Enumerable.Repeat('}', 200_000));
        Assert.Equal(text, NginxFile.Parse(text).ToString());
    }
}
