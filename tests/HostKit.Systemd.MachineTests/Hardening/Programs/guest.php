<?php
// The same as guest.cs, in PHP; nginx asks it through PHP-FPM's socket.
header('Content-Type: text/plain');
$answers = [
    '/greet' => fn() => 'hello',
    '/state' => function () {
        $file = $_SERVER['STATE_DIRECTORY'] . '/state';
        file_put_contents($file, 'kept');
        return file_get_contents($file);
    },
    '/temp' => function () {
        $file = tempnam(sys_get_temp_dir(), 'guest');
        file_put_contents($file, 'temporary');
        return file_get_contents($file);
    },
    '/child' => fn() => exec('/bin/echo child'),
    '/lookup' => fn() => gethostbyname('localhost'),
    '/work' => fn() => preg_replace('/(w)(or)+k/', '$1ell', 'work') . strlen(file_get_contents('php://input')),
    '/forbidden' => function () {
        $done = [];
        if (@file_put_contents('/etc/forbidden', '') !== false) $done[] = 'etc';
        foreach (['/home', '/root'] as $directory)
            $done = array_merge($done, array_diff(@scandir($directory) ?: [], ['.', '..']));
        if (file_exists('/proc/1')) $done[] = 'processes';
        return implode(' ', $done);
    },
];
echo $answers[parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)]();
